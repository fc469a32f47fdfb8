package vn.tiendo.enforcement;

import vn.tiendo.result.Language;

/**
 * Who reports, or to whom one reports (cơ quan, người báo cáo): {@code officer}, "chấp hành viên".
 *
 * @param id the identifier, the same in all schemes
 * @param vietnameseName the name in Vietnamese
 * @param englishName the name in English
 */
public record ReportingParty(String id, String vietnameseName, String englishName) {
    /** The name in a language. */
    public String name(Language language) {
        return language == Language.VIETNAMESE ? vietnameseName : englishName;
    }
}
