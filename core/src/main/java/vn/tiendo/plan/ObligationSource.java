package vn.tiendo.plan;

/** Why a point binds a level or unit (căn cứ ràng buộc), the nearest reason first. */
public enum ObligationSource {
    /** Its section is addressed to it: {@code Đối với Chi cục …}. */
    ADDRESSEE,
    /** Its text begins with it or its head: {@code Chi cục trưởng …}, {@code b) Các Cục …:}. */
    SUBJECT,
    /** It leads a row of the task (đơn vị chủ trì). */
    LEAD,
    /** It is addressed to everyone: {@code Toàn hệ thống}. */
    EVERYONE,
    /** A point that binds it refers to this one. */
    REFERENCE
}
