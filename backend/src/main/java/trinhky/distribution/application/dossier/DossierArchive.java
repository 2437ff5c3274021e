package trinhky.distribution.application.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.document.DossierFile;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/**
 * Packs a dossier: its files, {@code muc-luc.json} and {@code muc-luc.pdf}, and {@code SHA256SUMS} over all of them, which
 * {@code sha256sum -c} verifies.
 */
@Component
class DossierArchive {

    private static final int[] WIDTHS = {8, 30, 30, 32};

    private final TablePrint print;
    private final Messages messages;
    private final JsonMapper json;
    private final BusinessClock clock;

    DossierArchive(TablePrint print, Messages messages, JsonMapper json, BusinessClock clock) {
        this.print = print;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    byte[] of(RegisterRow row, List<DossierFile> files) {
        List<DossierFile> all = new ArrayList<>(files);
        all.add(new DossierFile("muc-luc.json", say("index"), index(row, files)));
        all.add(new DossierFile("muc-luc.pdf", say("index"), print.pdf(table(row, files))));
        all.add(new DossierFile("SHA256SUMS", say("sums"), sums(all)));
        return zip(all);
    }

    private byte[] index(RegisterRow row, List<DossierFile> files) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("number", row.number());
        index.put("issuedOn", row.issuedOn().toString());
        index.put("issuer", row.issuerName());
        index.put("summary", row.summary());
        index.put("signer", row.signerName());
        index.put("draftedBy", row.draftingUnitName());
        index.put("exportedAt", clock.instant().toString());
        index.put("files", files.stream().map(DossierArchive::described).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(index).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> described(DossierFile file) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("path", file.path());
        described.put("title", file.title());
        described.put("size", file.content().length);
        described.put("sha256", sha256(file.content()));
        return described;
    }

    private PrintedTable table(RegisterRow row, List<DossierFile> files) {
        List<List<String>> lines = new ArrayList<>();
        for (DossierFile file : files) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    file.title(),
                    file.path(),
                    sha256(file.content()).replaceAll("(.{16})", "$1 ").strip()));
        }
        return new PrintedTable(
                say("index"),
                List.of(row.number() + " " + row.summary(), row.issuerName()),
                List.of(
                        new PrintedTable.Column(say("position"), WIDTHS[0]),
                        new PrintedTable.Column(say("what"), WIDTHS[1]),
                        new PrintedTable.Column(say("path"), WIDTHS[2]),
                        new PrintedTable.Column("SHA-256", WIDTHS[3])),
                lines,
                null);
    }

    private static byte[] sums(List<DossierFile> files) {
        StringBuilder sums = new StringBuilder();
        files.forEach(file -> sums.append(sha256(file.content()))
                .append("  ")
                .append(file.path())
                .append('\n'));
        return sums.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] zip(List<DossierFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (DossierFile file : files) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTime(clock.instant().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String say(String key) {
        return messages.text("distribution.dossier." + key, List.of());
    }
}
