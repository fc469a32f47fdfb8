package vn.tiendo.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.text.RomanNumeral;

class OutlineCursorTest {
    /** The last number of a row of numbers, its relation and path. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I                               | FIRST_CHILD      | I             | I
            I II                            | NEXT_SIBLING     | II            | II
            I 1 1.1                         | FIRST_CHILD      | I/1/1.1       | 1.1
            I 1 1.1 1.2                     | NEXT_SIBLING     | I/1/1.2       | 1.2
            I 1 1.1 2                       | NEXT_OF_ANCESTOR | I/2           | 2
            I 1 1.1 2 2.1                   | FIRST_CHILD      | I/2/2.1       | 2.1
            I 1 1.1 1.2 II 1 1.1            | FIRST_CHILD      | II/1/1.1      | 1.1
            IV 1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 a) b) | NEXT_SIBLING | IV/1/1.7/b | b
            I 1 a) b) 2                     | NEXT_OF_ANCESTOR | I/2           | 2
            I 1 a) 1.1                      | FIRST_CHILD      | I/1/1.1       | 1.1
            I 1 a) b) 2 2.1 a)              | FIRST_CHILD      | I/2/2.1/a     | a
            I I.1 I.2                       | NEXT_SIBLING     | I/I.2         | I.2
            I I.1 II II.1                   | FIRST_CHILD      | II/II.1       | II.1
            I I.1 I.1.1 I.1.2               | NEXT_SIBLING     | I/I.1/I.1.2   | I.1.2
            I I.1 I.1.1 I.2                 | NEXT_OF_ANCESTOR | I/I.2         | I.2
            I I.1 1 2                       | NEXT_SIBLING     | I/I.1/2       | 2
            I I.1 I.3                       | GAP              | I/I.3         | I.2
            I II.1                          | GAP              | I/II.1        | II
            A. A.1 A.2                      | NEXT_SIBLING     | A/A.2         | A.2
            I 1 a) II a)                    | FIRST_CHILD      | II/a          | a
            I 1 a) II a) b) 1               | FIRST_CHILD      | II/1          | 1
            I 1 1.1 1.3                     | GAP              | I/1/1.3       | 1.2
            I 1 3                           | GAP              | I/3           | 2
            I III                           | GAP              | III           | II
            I 2                             | GAP              | I/2           | 1
            I 1 1.1 3.1                     | GAP              | I/3.1         | 3
            I 1 b)                          | GAP              | I/1/b         | a
            I 1 2 2                         | REPEAT           | I/2           | 3
            I 1 2 3 1                       | REPEAT           | I/1           | 4
            I 1 1.1 1.2 1.1                 | REPEAT           | I/1/1.1       | 1.3
            a) b) c) d) đ)                  | NEXT_SIBLING     | đ             | đ
            a) b) c) d) e)                  | GAP              | e             | đ
            a) b) c) d) đ) e) g) h) i)      | NEXT_SIBLING     | i             | i
            1 a) (i) (ii)                   | NEXT_SIBLING     | 1/a/ii        | ii
            1 a) b) c) d) đ) e) g) h) (i)   | NEXT_SIBLING     | 1/i           | i
            1 a) (i) (ii) (iii) (iv) (v) b) | NEXT_OF_ANCESTOR | 1/b           | b
            1 a) (i) (ii) (iii) (iv) (v)    | NEXT_SIBLING     | 1/a/v         | v
            1 (1) (2) 2                     | NEXT_OF_ANCESTOR | 2             | 2
            1 1) 2)                         | NEXT_SIBLING     | 1/2           | 2
            1.1 1.2                         | NEXT_SIBLING     | 1.2           | 1.2
            II 2.1 2.2                      | NEXT_SIBLING     | II/2.2        | 2.2
            Điều_1 1 2 Điều_2               | NEXT_OF_ANCESTOR | Điều 2        | Điều 2
            Điều_1 1 3 3.1                  | FIRST_CHILD      | Điều 1/3/3.1  | 3.1
            Chương_I Điều_1 1 Điều_2 Chương_II | NEXT_OF_ANCESTOR | Chương II  | Chương II
            Chương_I Điều_1 Chương_II Điều_2 | FIRST_CHILD     | Chương II/Điều 2 | Điều 2
            Chương_I Điều_1 Chương_II Điều_3 | GAP             | Chương II/Điều 3 | Điều 2
            Chương_I Điều_1 Điều_2 Chương_II Điều_1 | FIRST_CHILD | Chương II/Điều 1 | Điều 1
            Điều_1 Điều_3                   | GAP              | Điều 3        | Điều 2
            Phụ_lục_1 1 1.1 Phụ_lục_2 1     | FIRST_CHILD      | Phụ lục 2/1   | 1
            I 1 2 II 3                      | FIRST_CHILD      | II/3          | 3
            I 1 2 II 3 4                    | NEXT_SIBLING     | II/4          | 4
            I 1 2 II 3 III 4                | FIRST_CHILD      | III/4         | 4
            I 1 a) 2 a) b) II 3             | FIRST_CHILD      | II/3          | 3
            I 1 1.1 2 II 3 3.1              | FIRST_CHILD      | II/3/3.1      | 3.1
            I II 1 2 III 3                  | FIRST_CHILD      | III/3         | 3
            A. I II B. III                    | FIRST_CHILD      | B/III         | III
            A. I 1 2 II 3 B. I 4              | FIRST_CHILD      | B/I/4         | 4
            A. I 1 2 II 3 B. I 1 2 II 3       | FIRST_CHILD      | B/II/3        | 3
            A. I 1 2 II 3 B. I 1              | FIRST_CHILD      | B/I/1         | 1
            Phần_I 1 2 Phần_II 3            | FIRST_CHILD      | Phần II/3     | 3
            I 1 2 II 4                      | GAP              | II/4          | 1
            I 1 2 II 2                      | GAP              | II/2          | 1
            I 1 2 II 3 5                    | GAP              | II/5          | 4
            I 1 2 II 3 3                    | REPEAT           | II/3          | 4
            I 1 2 II 3 III 5                | GAP              | III/5         | 4
            I 1 2 II 3 4 III 4              | GAP              | III/4         | 5
            I 1 2 II 3 4 III 1              | FIRST_CHILD      | III/1         | 5
            I 1 2 II 1 2 III 3              | GAP              | III/3         | 1
            I 1 2 II 1 2 III 1              | FIRST_CHILD      | III/1         | 1
            Điều_1 1 2 Điều_2 3             | GAP              | Điều 2/3      | 1
            Phụ_lục_1 1 2 Phụ_lục_2 3       | GAP              | Phụ lục 2/3   | 1
            I 1 a) b) 2 c)                  | GAP              | I/2/c         | a
            """)
    void numbersFindTheirPlace(String numbers, String relation, String path, String expected) {
        OutlinePlace place = last(numbers);
        assertThat(place.relation()).hasToString(relation);
        assertThat(place.path()).hasToString(path);
        assertThat(place.expected()).isEqualTo(expected);
    }

    @Test
    void aPartPutsItsPathBeforeThoseOfItsPoints() {
        OutlineCursor cursor = OutlineCursor.under(OutlinePath.of("Kế hoạch"));
        assertThat(cursor.path()).hasValue(OutlinePath.of("Kế hoạch"));
        OutlinePlace place = cursor.place(OutlineNumber.parse("II"));
        assertThat(place.path()).hasToString("Kế hoạch/II");
        assertThat(OutlineCursor.start().path()).isEmpty();
    }

    @Test
    void askingDoesNotMoveTheCursor() {
        OutlineCursor cursor =
                OutlineCursor.start().place(OutlineNumber.parse("1")).after();
        cursor.place(OutlineNumber.parse("2"));
        assertThat(cursor.open()).containsExactly(OutlineNumber.parse("1"));
        assertThat(cursor.findRegular(OutlineNumber.parse("2"))).isPresent();
        assertThat(cursor.findRegular(OutlineNumber.parse("3"))).isEmpty();
        assertThat(cursor.findRegular(OutlineNumber.parse("1"))).isEmpty();
    }

    /** Sections of points of sub-points, of any size, are read without gap or repeat, each under its own path. */
    @Property
    void regularOutlinesAreRegular(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 6) List<@IntRange(min = 0, max = 20) Integer>> outline) {
        OutlineCursor cursor = OutlineCursor.start();
        List<String> expected = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int section = 1; section <= outline.size(); section++) {
            String roman = RomanNumeral.format(section);
            cursor = accept(cursor, roman, paths);
            expected.add(roman);
            List<Integer> points = outline.get(section - 1);
            for (int point = 1; point <= points.size(); point++) {
                cursor = accept(cursor, point + ".", paths);
                expected.add(roman + "/" + point);
                for (int letter = 1; letter <= points.get(point - 1); letter++) {
                    cursor = accept(cursor, OutlineLetters.letter(letter) + ")", paths);
                    expected.add(roman + "/" + point + "/" + OutlineLetters.letter(letter));
                }
            }
        }
        assertThat(paths).isEqualTo(expected);
    }

    private static OutlineCursor accept(OutlineCursor cursor, String number, List<String> paths) {
        OutlinePlace place = cursor.place(OutlineNumber.parse(number));
        assertThat(place.relation().isRegular())
                .as(number + " after " + cursor.open())
                .isTrue();
        paths.add(place.path().toString());
        return place.after();
    }

    private static OutlinePlace last(String numbers) {
        OutlineCursor cursor = OutlineCursor.start();
        OutlinePlace place = null;
        for (String number : numbers.split(" ", -1)) {
            place = cursor.place(OutlineNumber.parse(number.replace('_', ' ')));
            cursor = place.after();
        }
        return place;
    }
}
