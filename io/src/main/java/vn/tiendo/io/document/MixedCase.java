package vn.tiendo.io.document;

import com.google.common.base.Splitter;
import java.util.List;
import vn.tiendo.text.Folding;

/** Finds how the running text writes a name that a heading prints in capitals. */
final class MixedCase {
    private static final int FARTHEST = 2000;
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private MixedCase() {}

    /** The name in the letters of its first place in a sentence; as it is where there is none. */
    static String find(List<Block> blocks, String capitals) {
        String folded = Folding.fold(capitals);
        int count = Texts.words(capitals);
        for (Block block : blocks.subList(0, Math.min(FARTHEST, blocks.size()))) {
            if (!(block instanceof Block.Text line) || Texts.isAllCaps(line.text())) {
                continue;
            }
            List<String> words = BLANKS.splitToList(line.text());
            for (int i = 0; i + count <= words.size(); i++) {
                String last = words.get(i + count - 1);
                String name =
                        String.join(" ", words.subList(i, i + count - 1)) + (count > 1 ? " " : "") + withoutMarks(last);
                if (Folding.fold(words.get(i)).charAt(0) == folded.charAt(0)
                        && Texts.isUpper(name.charAt(0))
                        && !Texts.isAllCaps(name)
                        && Folding.fold(name).equals(folded)) {
                    return name;
                }
            }
        }
        return capitals;
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 0 && !Texts.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
