package vn.tiendo.citation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The codes of kinds of documents in numbers, and their names (annex III of Nghị định 30/2020/NĐ-CP, and older ones). */
final class DocumentTypes {
    /** By folded code. */
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("QD", "Quyết định")
            .put("QYD", "Quy định")
            .put("QC", "Quy chế")
            .put("NQ", "Nghị quyết")
            .put("ND", "Nghị định")
            .put("TT", "Thông tư")
            .put("TTLT", "Thông tư liên tịch")
            .put("TTLN", "Thông tư liên ngành")
            .put("NQLT", "Nghị quyết liên tịch")
            .put("CT", "Chỉ thị")
            .put("KH", "Kế hoạch")
            .put("KL", "Kết luận")
            .put("HD", "Hướng dẫn")
            .put("CTR", "Chương trình")
            .put("CTHD", "Chương trình hành động")
            .put("TB", "Thông báo")
            .put("BC", "Báo cáo")
            .put("CD", "Công điện")
            .put("CV", "Công văn")
            .put("TTR", "Tờ trình")
            .put("DA", "Đề án")
            .put("PA", "Phương án")
            .put("PL", "Pháp lệnh")
            .put("L", "Luật")
            .put("VBHN", "Văn bản hợp nhất")
            .put("QCPH", "Quy chế phối hợp")
            .put("GM", "Giấy mời")
            .put("BB", "Biên bản")
            .buildOrThrow();

    /** Codes that the Party uses for other kinds than the State does. */
    private static final ImmutableSet<String> PARTY_DIFFERS = ImmutableSet.of("QD");

    private DocumentTypes() {}

    static boolean isCode(String foldedCode) {
        return NAMES.containsKey(foldedCode);
    }

    static Optional<String> nameOf(String code, IssuerFamily family) {
        String folded = DocumentNumberParts.foldCode(code);
        return family == IssuerFamily.PARTY && PARTY_DIFFERS.contains(folded)
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(folded));
    }
}
