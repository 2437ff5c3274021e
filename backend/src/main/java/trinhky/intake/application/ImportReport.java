package trinhky.intake.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an import read. */
public final class ImportReport {

    /**
     * One file.
     *
     * @param plan null when it was not read
     * @param problem why not, in one sentence; else null
     */
    public record ReadFile(String name, PlanJson plan, String problem) {}

    /** Several plans in one JSON object. */
    public record ImportJson(List<PlanJson> documents, List<ReadFile> unread) {}

    private static final String LINE = "%-34s %-16s %-10s %8s %8s %8s %6s %8s  %s%n";
    private static final int LONGEST_NAME = 34;

    private final List<ReadFile> files;

    ImportReport(List<ReadFile> files) {
        this.files = List.copyOf(files);
    }

    /** The files that were not read. */
    public List<ReadFile> unread() {
        return files.stream().filter(file -> file.plan() == null).toList();
    }

    /** One file gives its plan, several give a list. */
    public String json() {
        if (files.size() == 1 && files.get(0).plan() != null) {
            return PlanJsonWriter.write(files.get(0).plan());
        }
        List<PlanJson> plans = files.stream()
                .filter(file -> file.plan() != null)
                .map(ReadFile::plan)
                .toList();
        return PlanJsonWriter.write(new ImportJson(plans, unread()));
    }

    /** Writes each plan as a file of its own. */
    public void writeTo(Path folder) throws IOException {
        for (int at = 0; at < files.size(); at++) {
            if (files.get(at).plan() != null) {
                String name = String.format(
                        Locale.ROOT, "%04d-%s.json", at + 1, files.get(at).name());
                Files.writeString(
                        folder.resolve(name), PlanJsonWriter.write(files.get(at).plan()));
            }
        }
    }

    /** A line for each file. */
    public String table(IntakeWords words) {
        String header = String.format(
                LINE, (Object[]) words.of("intake.command-columns").split("\\|"));
        return header + files.stream().map(file -> line(file, words)).collect(Collectors.joining());
    }

    private static String line(ReadFile file, IntakeWords words) {
        String name =
                file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME - 1) + "…" : file.name();
        PlanJson plan = file.plan();
        if (plan == null) {
            return String.format(LINE, name, "", "", "", "", "", "", "", file.problem());
        }
        return String.format(
                LINE,
                name,
                text(plan.number()),
                text(plan.date()),
                plan.indicators().size(),
                plan.tasks().size(),
                plan.reportingRules().size(),
                count(plan, "error"),
                count(plan, "warning"),
                words.of("intake.command-read"));
    }

    private static String text(Object value) {
        return value == null ? "–" : value.toString();
    }

    private static long count(PlanJson plan, String severity) {
        return plan.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }
}
