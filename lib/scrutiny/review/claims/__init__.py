"""Claims of the council's self-evaluation: each as a row, set beside the published figure it rests on."""
