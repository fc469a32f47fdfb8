package vn.tiendo.io.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file looks like by its first bytes, where it is no plain text. */
final class FileKind {
    static final String DOCX = "DOCX";
    static final String HTML = "HTML";

    private static final int HEAD = 4096;
    private static final String ZIP = "PK\u0003\u0004";

    private FileKind() {}

    /** The name of the format, or null where the bytes may be text. */
    static @Nullable String find(byte[] sample, int length) {
        String head = new String(sample, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "PDF";
        }
        if (head.startsWith(ZIP)) {
            return "ZIP";
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
        return markup(head);
    }

    static boolean isZip(byte[] sample) {
        return sample.length >= 4 && new String(sample, 0, 4, StandardCharsets.ISO_8859_1).equals(ZIP);
    }

    /** HTML by the tag that it begins with, byte-order marks and UTF-16 aside; XML where it begins so. */
    private static @Nullable String markup(String head) {
        String start = head.replace("\u0000", "");
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            start = start.startsWith(mark) ? start.substring(mark.length()) : start;
        }
        String lower = start.strip().toLowerCase(Locale.ROOT);
        boolean html = Stream.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<p>", "<h1")
                .anyMatch(lower::startsWith);
        boolean inside = lower.startsWith("<?xml") || lower.startsWith("<!--");
        if (html || (inside && lower.contains("<html"))) {
            return HTML;
        }
        return lower.startsWith("<?xml") ? "XML" : null;
    }
}
