package vn.tiendo.text;

/** What a printed number counts (đơn vị), as far as the sign or word behind it tells. */
public enum NumberUnit {
    /** Nothing behind it: {@code 7.443}. */
    NONE,
    /** {@code %}, {@code phần trăm}. */
    PERCENT,
    /** {@code đồng}, {@code đ}, {@code VNĐ}, {@code VND}. */
    DONG
}
