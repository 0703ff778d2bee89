"""The checks of a finished paper before it is for the public: what each looks for, and what it says."""
