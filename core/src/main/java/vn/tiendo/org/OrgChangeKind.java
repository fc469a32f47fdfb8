package vn.tiendo.org;

/** What a reorganisation does to units. */
public enum OrgChangeKind {
    /** Several units become one (sáp nhập, hợp nhất). */
    MERGE,
    /** One unit becomes several (chia, tách). */
    SPLIT,
    /** A unit gets another name, code or both (đổi tên). */
    RENAME,
    /** A unit gets another superior (chuyển). */
    MOVE,
    /** A unit ends and no other takes its place (giải thể). */
    CLOSE
}
