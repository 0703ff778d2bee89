"""What tools/fuzz_readers.py is made of: good inputs, ways to damage them, and the trying of each."""
