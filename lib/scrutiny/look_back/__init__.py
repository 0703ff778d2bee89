"""The look-back: what scrutiny had itself looked at, beside what an inspection report says must improve."""
