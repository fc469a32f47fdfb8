package vn.tiendo.enforcement;

/** How well a figure of a regime is known (mức độ xác nhận). */
public enum Evidence {
    /** A published text says so (đã xác nhận). */
    CONFIRMED,
    /** Published figures agree with it (suy ra từ số liệu đã công bố). */
    DERIVED,
    /**
     * Nothing published that is known here says so (chưa xác nhận): a stand-in, until the application gives what its
     * circular says.
     */
    UNCONFIRMED
}
