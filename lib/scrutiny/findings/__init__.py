"""Findings: what the figures and inspections support, in sentences that can be read out."""
