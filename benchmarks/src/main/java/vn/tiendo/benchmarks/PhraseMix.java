package vn.tiendo.benchmarks;

import com.google.common.collect.ImmutableList;

/** The phrases that are measured: what the timeline column of a plan holds, one of them to be refused. */
final class PhraseMix {
    static final ImmutableList<String> PHRASES = ImmutableList.of(
            "Quý III/2018",
            "Quý I/2019",
            "quý 4 năm 2020",
            "Tháng 10/2018",
            "tháng 6 năm 2024",
            "Năm 2020",
            "Trong năm 2018",
            "Từ năm 2019-2021",
            "từ 01/10/2025 đến 30/9/2026",
            "Đến năm 2020",
            "Trước ngày 31/3/2024",
            "chậm nhất ngày 15/11/2024",
            "Hàng năm",
            "Hàng quý",
            "Thường xuyên",
            "Văn bản chỉ đạo");

    private PhraseMix() {}
}
