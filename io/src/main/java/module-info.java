/** Readers and writers of the SDK's values: JSON, CSV, documents, reports. */
module vn.tiendo.io {
    requires transitive vn.tiendo.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    // Only for who reads indicators from YAML.
    requires static tools.jackson.dataformat.yaml;
    // Word, Excel, HTML and charts, for applications that read or write them: they add these modules themselves.
    requires static org.apache.poi.ooxml;
    requires static org.apache.commons.compress;
    requires static org.jsoup;
    requires static org.jfree.jfreechart;
    requires static org.apache.xmlgraphics.batik.svggen;
    requires static java.desktop;
    requires java.xml;
    // The generated implementations name annotations of these; nothing needs them at run time.
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports vn.tiendo.io.csv;
    exports vn.tiendo.io.document;
    exports vn.tiendo.io.json;
    exports vn.tiendo.io.report;

    provides tools.jackson.databind.JacksonModule with
            vn.tiendo.io.json.PlanModule;
}
