package trinhky.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;

/** Prints tables by way of a page of markup in which nothing but texts comes from outside. */
@Component
class PrintedTables implements TablePrint {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 20mm 15mm 20mm 20mm;
                @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 13pt; } }
            body { font-family: 'Liberation Serif'; font-size: 11pt; margin: 0; }
            h1 { font-size: 14pt; text-align: center; margin: 0 0 6pt; }
            p { margin: 0 0 6pt; text-align: center; }
            p.closing { text-align: right; margin-top: 12pt; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.5pt solid #000; padding: 3pt; vertical-align: top; text-align: left;
                word-wrap: break-word; }
            """;

    @Override
    public byte[] pdf(PrintedTable table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ArchivablePdf.of(page(table)).toStream(file).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be printed", e);
        }
        return file.toByteArray();
    }

    private static String page(PrintedTable table) {
        return "<html lang=\"vi\"><head><title>" + escaped(table.title())
                + "</title><meta name=\"description\" content=\"" + escaped(table.title()) + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + escaped(table.title()) + "</h1>"
                + table.facts().stream()
                        .map(fact -> "<p>" + escaped(fact) + "</p>")
                        .collect(Collectors.joining())
                + "<table><thead>"
                + row(table.columns().stream()
                        .map(column ->
                                "<th style=\"width: " + column.width() + "%\">" + escaped(column.header()) + "</th>")
                        .toList())
                + "</thead><tbody>"
                + table.rows().stream().map(PrintedTables::line).collect(Collectors.joining())
                + "</tbody></table>"
                + (table.closing() == null ? "" : "<p class=\"closing\">" + escaped(table.closing()) + "</p>")
                + "</body></html>";
    }

    private static String line(List<String> texts) {
        return row(texts.stream().map(text -> "<td>" + escaped(text) + "</td>").toList());
    }

    private static String row(List<String> cells) {
        return "<tr>" + String.join("", cells) + "</tr>";
    }

    private static String escaped(String text) {
        return text == null ? "" : HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
