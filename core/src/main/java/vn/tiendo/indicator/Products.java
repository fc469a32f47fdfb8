package vn.tiendo.indicator;

/** Products of two {@code long}s, compared in 128 bits. */
final class Products {
    private Products() {}

    /** How a × b compares with c × d. */
    static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
