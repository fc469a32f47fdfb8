package vn.tiendo.citation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What kind of body issued a document, as the suffix of its number says (nhóm cơ quan ban hành): {@code BTP} is a
 * ministry, {@code TW} the Party.
 *
 * <p>Suffixes follow the rules for abbreviations of agency names (annex of Nghị định 30/2020/NĐ-CP and Hướng dẫn
 * 36-HD/VPTW of the Party): a suffix that is not listed is read by its first letters.
 */
public enum IssuerFamily {
    /** The Party's bodies: {@code TW}, {@code BCSĐ}, {@code TU}. */
    PARTY,
    /** The National Assembly and its standing committee: {@code QH13}, {@code UBTVQH14}. */
    NATIONAL_ASSEMBLY,
    /** The President: {@code CTN}. */
    PRESIDENT,
    /** The Government: {@code CP}. */
    GOVERNMENT,
    /** The Prime Minister: {@code TTg}. */
    PRIME_MINISTER,
    /** A ministry or agency of that rank: {@code BTP}, {@code NHNN}, {@code TTCP}. */
    MINISTRY,
    /** The courts: {@code TANDTC}. */
    COURT,
    /** The procuracies: {@code VKSNDTC}. */
    PROCURACY,
    /** The State Audit: {@code KTNN}. */
    AUDIT,
    /** Local councils and committees: {@code HĐND}, {@code UBND}. */
    LOCAL,
    /** An agency below a ministry: {@code TCTHADS}, {@code CTHADS}, {@code STP}. */
    AGENCY,
    /** No suffix that says it. */
    UNKNOWN;

    // Keys are folded as DocumentNumber folds its codes: upper case, Đ as D, without marks.
    private static final ImmutableMap<String, IssuerFamily> BY_CODE = ImmutableMap.<String, IssuerFamily>builder()
            .put("TW", PARTY)
            .put("TU", PARTY)
            .put("HU", PARTY)
            .put("BBT", PARTY)
            .put("DU", PARTY)
            .put("CP", GOVERNMENT)
            .put("TTG", PRIME_MINISTER)
            .put("CTN", PRESIDENT)
            .put("NHNN", MINISTRY)
            .put("TTCP", MINISTRY)
            .put("VPCP", MINISTRY)
            .put("UBDT", MINISTRY)
            .put("HDTP", COURT)
            .put("KTNN", AUDIT)
            .put("UBND", LOCAL)
            .put("HDND", LOCAL)
            .buildOrThrow();

    private static final ImmutableSet<String> NOT_MINISTRIES = ImmutableSet.of("BHXH", "BQL");

    /** The family of a suffix in folded form. */
    static IssuerFamily ofCode(String code) {
        String letters = withoutDigits(code);
        IssuerFamily family = BY_CODE.get(letters);
        if (family != null) {
            return family;
        }
        if (letters.startsWith("BCS") || letters.endsWith("TW") || letters.startsWith("DU")) {
            return PARTY;
        }
        if (letters.equals("QH") || letters.endsWith("TVQH") || letters.equals("VPQH")) {
            return NATIONAL_ASSEMBLY;
        }
        if (letters.startsWith("TA")) {
            return COURT;
        }
        if (letters.startsWith("VKS")) {
            return PROCURACY;
        }
        // BCĐ is a steering committee, not a ministry.
        boolean ministry = letters.length() >= 2
                && letters.charAt(0) == 'B'
                && !letters.startsWith("BCD")
                && !NOT_MINISTRIES.contains(letters);
        return ministry ? MINISTRY : AGENCY;
    }

    private static String withoutDigits(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) >= '0' && code.charAt(end - 1) <= '9') {
            end--;
        }
        return code.substring(0, end);
    }
}
