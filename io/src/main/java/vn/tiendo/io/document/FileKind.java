package vn.tiendo.io.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a file looks like by its first bytes, where it is no plain text. */
final class FileKind {
    private static final int HEAD = 4096;

    private FileKind() {}

    /** The name of the format, or null where the bytes may be text. */
    static @Nullable String find(byte[] sample, int length) {
        String head = new String(sample, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "PDF";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return head.contains("word/")
                    ? "DOCX"
                    : head.contains("xl/") ? "XLSX" : head.contains("opendocument") ? "OpenDocument" : "ZIP";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "DOC/XLS (OLE)";
        }
        if (head.startsWith("{\\rtf")) {
            return "RTF";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return "PNG/JPEG/GIF";
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("Rar!")) {
            return "GZIP/7Z/RAR";
        }
        String start = head.strip();
        if (starts(start, "<!doctype html") || starts(start, "<html")) {
            return "HTML";
        }
        return starts(start, "<?xml") ? "XML" : null;
    }

    private static boolean starts(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
