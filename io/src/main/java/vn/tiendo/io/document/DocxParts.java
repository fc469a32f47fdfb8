package vn.tiendo.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file: only its XML, unpacked as it is read, each part up to a limit. Nothing that a part names
 * outside the file is resolved.
 */
final class DocxParts implements AutoCloseable {
    /** How much more than the file itself its XML may unpack to, as a multiple of the limit of bytes. */
    private static final int UNPACKED = 8;
    /** The limit of the small parts, which say how the others belong together. */
    private static final long SMALL = 4L << 20;

    private static final String TYPES = "[Content_Types].xml";

    private final OPCPackage file;
    private final @Nullable PackagePart main;

    private DocxParts(OPCPackage file, @Nullable PackagePart main) {
        this.file = file;
        this.main = main;
    }

    static DocxParts open(byte[] bytes, ReaderLimits limits) throws IOException, OpenXML4JException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        OPCPackage file = OPCPackage.open(new TextEntries(zip, UNPACKED * limits.bytes()));
        PackagePart main = null;
        for (PackageRelationship relationship : file.getRelationships()) {
            if (isOf(relationship, "/officeDocument")) {
                main = part(file, relationship);
            }
        }
        return new DocxParts(file, main);
    }

    /** The text; null where the file has none. */
    @Nullable InputStream text() throws IOException {
        return main == null ? null : main.getInputStream();
    }

    /** The parts that belong to the text in one way: {@code styles}, {@code numbering}, {@code footnotes}, {@code header}. */
    List<PackagePart> related(String kind) throws OpenXML4JException {
        List<PackagePart> parts = new ArrayList<>();
        if (main != null) {
            for (PackageRelationship relationship : main.getRelationships()) {
                PackagePart part = isOf(relationship, "/" + kind) ? part(file, relationship) : null;
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean isOf(PackageRelationship relationship, String end) {
        return relationship.getTargetMode() == TargetMode.INTERNAL
                && relationship.getRelationshipType().endsWith(end);
    }

    private static @Nullable PackagePart part(OPCPackage file, PackageRelationship relationship)
            throws OpenXML4JException {
        return file.getPart(
                org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(relationship.getTargetURI()));
    }

    @Override
    public void close() {
        file.revert();
    }

    /** The entries that hold XML. */
    private static final class TextEntries implements ZipEntrySource {
        private final ZipFile zip;
        private final long limit;
        private final List<ZipArchiveEntry> entries = new ArrayList<>();
        private boolean closed;

        TextEntries(ZipFile zip, long limit) {
            this.zip = zip;
            this.limit = limit;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (isText(entry.getName())) {
                    entries.add(entry);
                }
            }
        }

        private static boolean isText(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return name.equals(TYPES)
                    || lower.equals("_rels/.rels")
                    || (lower.startsWith("word/")
                            && (lower.endsWith(".xml") || lower.endsWith(".rels"))
                            && !lower.startsWith("word/theme/")
                            && !lower.startsWith("word/media/"));
        }

        @Override
        public Enumeration<? extends ZipArchiveEntry> getEntries() {
            return Collections.enumeration(entries);
        }

        @Override
        public @Nullable ZipArchiveEntry getEntry(String path) {
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().equalsIgnoreCase(path)) {
                    return entry;
                }
            }
            return null;
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            String name = entry.getName();
            int method = entry.getMethod();
            if (method != ZipArchiveEntry.STORED && method != ZipArchiveEntry.DEFLATED) {
                // The standard allows these two; others need libraries that may be absent.
                throw new ZipException(name + ": method " + method);
            }
            boolean small = name.equals(TYPES) || name.endsWith(".rels");
            InputStream unpacked = new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
            return new BoundedStream(unpacked, name, small ? SMALL : limit);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            zip.close();
        }

        @Override
        public boolean isClosed() {
            return closed;
        }
    }
}
