package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            2018-04-05                | Ngày 05/4/2018
            2018-02-02                | Ngày 02/02/2018
            2018-12-31                | Ngày 31/12/2018
            2018-10                   | Tháng 10/2018
            2018-01                   | Tháng 01/2018
            2018-03                   | Tháng 3/2018
            2018-35                   | Quý III/2018
            2023-40                   | 6 tháng đầu năm 2023
            2023-41                   | 6 tháng cuối năm 2023
            2020                      | Năm 2020
            2027-10-01/2028-09-30     | Từ ngày 01/10/2027 đến ngày 30/9/2028
            2006-08/2008-07           | Từ tháng 8/2006 đến tháng 7/2008
            2017-33/2017-34           | Từ quý I/2017 đến quý II/2017
            2017-40/2018-40           | Từ tháng 01/2017 đến tháng 6/2018
            2019/2021                 | Từ năm 2019 đến năm 2021
            ../2018-12-31             | Đến hết ngày 31/12/2018
            ../2024-05                | Đến hết tháng 5/2024
            ../2024-34                | Đến hết quý II/2024
            ../2020                   | Đến hết năm 2020
            2018-02-01/..             | Từ ngày 01/02/2018
            2018-33/..                | Từ quý I/2018
            2018/..                   | Từ năm 2018
            ../..                     | Thường xuyên
            0938                      | 0938
            Y12345                    | Y12345
            RRULE:                    | Định kỳ
            RRULE:FREQ=DAILY          | Hàng ngày
            RRULE:FREQ=DAILY;INTERVAL=5 | 05 ngày một lần
            RRULE:FREQ=WEEKLY;BYDAY=MO | Thứ Hai hằng tuần
            RRULE:FREQ=WEEKLY;BYDAY=TU,SU | Thứ Ba, Chủ nhật hằng tuần
            RRULE:FREQ=WEEKLY;BYDAY=SU | Hàng tuần
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU | 02 tuần một lần
            RRULE:FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1 | 05 tháng một lần
            RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=31 | 02 năm một lần
            RRULE:FREQ=MONTHLY;BYMONTHDAY=31 | RRULE:FREQ=MONTHLY;BYMONTHDAY=31
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
            RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10 RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=10 | RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10 RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=10
            RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20 RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 | Chậm nhất ngày 20 tháng 6 hằng năm; Chậm nhất ngày 15 tháng 12 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 START-RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1 | Tháng 12 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1 START-RRULE:FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1 | Tháng 3, tháng 9 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31 START-RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 | Quý I hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 START-RRULE:FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=1 | Quý II, quý IV hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31 START-RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1 | Từ ngày 01/4 đến ngày 31/5 hằng năm
            RRULE:FREQ=MONTHLY;BYMONTHDAY=5 START-RRULE:FREQ=MONTHLY;BYMONTHDAY=25 | RRULE:FREQ=MONTHLY;BYMONTHDAY=5 START-RRULE:FREQ=MONTHLY;BYMONTHDAY=25
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR | Thứ Sáu, 02 tuần một lần
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 | Hàng tháng
            RRULE:FREQ=MONTHLY;BYMONTHDAY=20 | Chậm nhất ngày 20 hằng tháng
            RRULE:FREQ=MONTHLY;BYMONTHDAY=5,20 | Chậm nhất ngày 05, 20 hằng tháng
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,15 | Chậm nhất ngày 15 và ngày cuối hằng tháng
            RRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=20 | Chậm nhất ngày 20, 02 tháng một lần
            RRULE:FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1 | Chậm nhất ngày cuối, 06 tháng một lần
            RRULE:FREQ=MONTHLY;BYDAY=MO | RRULE:FREQ=MONTHLY;BYDAY=MO
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-2 | RRULE:FREQ=MONTHLY;BYMONTHDAY=-2
            RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | Hàng quý
            RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24 | Chậm nhất ngày 24 của tháng cuối hằng quý
            RRULE:FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=-1 | Chậm nhất ngày cuối của tháng thứ hai hằng quý
            RRULE:FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 | Chậm nhất ngày 05 của tháng đầu hằng quý
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | Hàng năm
            RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30 | Chậm nhất ngày 30 tháng 4 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=5 | Chậm nhất ngày 05 tháng 02 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1 | Chậm nhất ngày cuối tháng 4 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=1,5,9;BYMONTHDAY=10 | Chậm nhất ngày 10 các tháng 1, 5, 9 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 | 06 tháng một lần
            RRULE:FREQ=YEARLY;BYMONTH=4,8,12;BYMONTHDAY=-1 | 04 tháng một lần
            RRULE:FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1 | Chậm nhất ngày cuối các tháng 3, 9 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30 RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31 RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | 06 tháng, 10 tháng và hằng năm
            RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=30 | Chậm nhất ngày 30 tháng 9, 02 năm một lần
            RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=3,6,9,12;BYMONTHDAY=1 | Chậm nhất ngày 01 các tháng 3, 6, 9, 12, 02 năm một lần
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | Hàng tháng; Hàng năm
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 START-RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1 | Từ ngày 01/11 đến ngày 31/12 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 START-RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1 | Tháng 02 hằng năm
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 START-RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20 | Từ ngày 20/01 đến ngày cuối tháng 02 hằng năm
            RRULE:FREQ=MONTHLY;BYMONTHDAY=5 START-RRULE:FREQ=MONTHLY;BYMONTHDAY=1 | Từ ngày 01 đến ngày 05 hằng tháng
            RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25 START-RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | Từ ngày 20 đến ngày 25 của tháng cuối hằng quý
            RRULE:FREQ=WEEKLY;BYDAY=WE START-RRULE:FREQ=WEEKLY;BYDAY=MO | Từ thứ Hai đến thứ Tư hằng tuần
            event:"Khi phát sinh"     | Khi phát sinh
            document:"Theo Kế hoạch"  | Theo Kế hoạch
            unspecified               | Không thời hạn
            {2023,2026-33}            | Năm 2023; Quý I/2026
            {2023,RRULE:FREQ=MONTHLY;BYMONTHDAY=-2} | {2023,RRULE:FREQ=MONTHLY;BYMONTHDAY=-2}
            {0938,2026}               | {0938,2026}
            RRULE:FREQ=MONTHLY;INTERVAL=297;BYMONTHDAY=-1 | RRULE:FREQ=MONTHLY;INTERVAL=297;BYMONTHDAY=-1
            """)
    void goodVietnamese(String canonical, String vietnamese) {
        assertThat(CanonicalParser.parse(canonical).orThrow().timeline().toVietnamese())
                .isEqualTo(vietnamese);
    }
}
