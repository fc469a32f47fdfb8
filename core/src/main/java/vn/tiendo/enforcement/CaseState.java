package vn.tiendo.enforcement;

/** Where a case stands (trạng thái của việc thi hành án). */
public enum CaseState {
    /** Có điều kiện thi hành, being enforced. */
    ENFORCEABLE(false),
    /** Chưa có điều kiện thi hành (Điều 44a): decided on after verification. */
    NOT_ENFORCEABLE(false),
    /** Hoãn thi hành án (Điều 48), with its ground. */
    POSTPONED(false),
    /** Tạm đình chỉ. */
    SUSPENDED(false),
    /** Chuyển sổ theo dõi riêng: not yet enforceable and without news, counted apart from the next work year on. */
    SEPARATELY_TRACKED(false),
    /** Đình chỉ thi hành án: what was left is not enforced any more. */
    TERMINATED(true),
    /** Thi hành xong. */
    FULFILLED(true),
    /** Ủy thác: what was left went to another agency, where it is a new case. */
    ENTRUSTED(true),
    /** Rút lên, thu hồi quyết định: the superior agency took the case. */
    WITHDRAWN(true);

    private final boolean end;

    CaseState(boolean end) {
        this.end = end;
    }

    /** Whether the case has left the unit's books, so that nothing can follow. */
    public boolean isEnd() {
        return end;
    }
}
