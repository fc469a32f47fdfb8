package vn.tiendo.benchmarks;

/** By what a program without the SDK groups cases. */
record CaseGroup(int unit, int month, int category) {}
