package vn.tiendo.citation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Language;

class CitationSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chỉ thị số 12-CT/TW về công tác lưu trữ; giao Sở Nội vụ           | công tác lưu trữ
            Chỉ thị số 12-CT/TW ngày 05/3/2021 của Ban Bí thư về lưu trữ số   | lưu trữ số
            Quyết định số 9/QĐ-UBND (ngày 05/3/2021) về giao biên chế, báo cáo | giao biên chế
            Quyết định số 9/QĐ-UBND, về giao biên chế                         | giao biên chế
            Quyết định số 9/QĐ-UBND của Chủ tịch UBND tỉnh gửi về Sở          |
            Quyết định số 9/QĐ-UBND, báo cáo kết quả về Sở Nội vụ             |
            Quyết định số 9/QĐ-UBND                                           |
            """)
    void theWordsBehindItTellWhatItIsAbout(String sentence, String subject) {
        assertThat(Citations.findAll(sentence).get(0).citation().subject().orElse(null))
                .isEqualTo(subject);
    }

    /** Two sentences, and the printed words of the citation that is about something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chỉ thị số 12-CT/TW ngày 05/3/2021 về bầu cử đại biểu Hội đồng nhân dân các cấp | Chỉ thị số 12-CT/TW về tăng cường bảo vệ rừng phòng hộ ven biển | Chỉ thị số 12-CT/TW
            Chỉ thị 12-CT/TW về tăng cường bảo vệ rừng phòng hộ ven biển | Chỉ thị số 12-CT/TW ngày 05/3/2021 của Ban Bí thư về bầu cử đại biểu Hội đồng nhân dân | Chỉ thị 12-CT/TW
            Chỉ thị số 12-CT/TW ngày 05/3/2021 về bầu cử đại biểu Hội đồng nhân dân các cấp | Chỉ thị số 12-CT/TW về lãnh đạo bầu cử đại biểu Hội đồng nhân dân xã |
            Chỉ thị số 12-CT/TW ngày 05/3/2021 về bầu cử đại biểu Hội đồng nhân dân các cấp | Chỉ thị số 12-CT/TW về rừng |
            Chỉ thị số 12-CT/TW ngày 05/3/2021 về bầu cử đại biểu Hội đồng nhân dân các cấp | Chỉ thị số 12-CT/TW ngày 05/3/2021 về bảo vệ rừng phòng hộ ven biển |
            Quyết định số 7/QĐ-BNV về giao biên chế công chức xã phường | Quyết định số 7/QĐ-BNV về danh mục thiết bị lưu trữ điện tử | Quyết định số 7/QĐ-BNV
            Nghị định số 62/2015/NĐ-CP về kinh doanh dịch vụ đòi nợ thuê | Nghị định số 62/2015/NĐ-CP về danh mục thiết bị lưu trữ điện tử |
            """)
    void anotherSubjectIsAConflict(String first, String second, String conflicting) {
        CitationIndex index = CitationIndex.of(Citations.findAll(first + ".\n" + second + ".").stream()
                .map(CitationMatch::citation)
                .toList());
        assertThat(index.entries()).hasSize(1);
        assertThat(index.conflicts().stream()
                        .map(conflict -> conflict.citation().text())
                        .collect(joining("; ")))
                .isEqualTo(conflicting == null ? "" : conflicting);
    }

    @ParameterizedTest
    @CsvSource({"VIETNAMESE", "ENGLISH"})
    void messagesSayBoth(Language language) {
        for (CitationCode code : CitationCode.values()) {
            assertThat(code.messages().covers(code))
                    .as(language + " " + code.code())
                    .isTrue();
        }
    }
}
