package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;

/** The names of the entries of a zip file, told from its bytes without opening it. */
final class ZipDirectory {
    /** No document has more; a directory of millions is made to fill the memory. */
    static final int MOST_ENTRIES = 10_000;

    private static final int LENGTH_AT = 28;
    private static final int NAME_AT = 46;

    private final ImmutableSet<String> names;
    private final int count;

    private ZipDirectory(ImmutableSet<String> names, int count) {
        this.names = names;
        this.count = count;
    }

    /** Reads the headers of the central directory, {@code PK 1 2}. */
    static ZipDirectory of(byte[] file) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        int count = 0;
        for (int i = 0; i + NAME_AT <= file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                count++;
                int length = (file[i + LENGTH_AT] & 0xFF) | (file[i + LENGTH_AT + 1] & 0xFF) << 8;
                if (count <= MOST_ENTRIES && i + NAME_AT + length <= file.length) {
                    names.add(new String(file, i + NAME_AT, length, StandardCharsets.UTF_8));
                }
            }
        }
        return new ZipDirectory(names.build(), count);
    }

    boolean isTooLong() {
        return count > MOST_ENTRIES;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name of the format that these entries make. */
    String format() {
        if (hasFolder("word/")) {
            return FileKind.DOCX;
        }
        if (hasFolder("xl/")) {
            return "XLSX";
        }
        if (hasFolder("ppt/")) {
            return "PPTX";
        }
        return names.contains("content.xml") ? "OpenDocument" : "ZIP";
    }

    private boolean hasFolder(String folder) {
        return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
