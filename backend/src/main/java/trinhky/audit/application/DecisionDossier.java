package trinhky.audit.application;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.AuditEntry;
import trinhky.audit.domain.SubjectKey;
import trinhky.audit.domain.TimelineEntry;
import trinhky.document.DossierFile;
import trinhky.document.DossierPart;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** Every act upon a subject with its reason, for its dossier: to read, and as the hash chain that proves it whole. */
@Component
class DecisionDossier implements DossierPart {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(BusinessClock.ZONE);
    private static final int[] WIDTHS = {14, 28, 28, 30};

    private final AuditChains chains;
    private final ActorNames names;
    private final TablePrint print;
    private final Messages messages;
    private final JsonMapper json;

    DecisionDossier(AuditChains chains, ActorNames names, TablePrint print, Messages messages, JsonMapper json) {
        this.chains = chains;
        this.names = names;
        this.print = print;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public List<DossierFile> of(String subjectType, String subjectId) {
        List<AuditEntry> chain = chains.chain(new SubjectKey(subjectType, subjectId));
        return chain.isEmpty()
                ? List.of()
                : List.of(
                        new DossierFile("qua-trinh/qua-trinh.pdf", say("title"), print.pdf(table(chain))),
                        new DossierFile("qua-trinh/chuoi-bam.json", say("chain"), bytes(chain)));
    }

    private PrintedTable table(List<AuditEntry> chain) {
        return new PrintedTable(
                say("title"),
                List.of(),
                List.of(
                        new PrintedTable.Column(say("at"), WIDTHS[0]),
                        new PrintedTable.Column(say("actor"), WIDTHS[1]),
                        new PrintedTable.Column(say("act"), WIDTHS[2]),
                        new PrintedTable.Column(say("reason"), WIDTHS[3])),
                names.of(chain).stream().map(this::line).toList(),
                null);
    }

    private List<String> line(TimelineEntry named) {
        ActRecorded act = named.entry().act();
        String words = messages.text("audit.act." + act.act(), List.of());
        return List.of(
                MOMENT.format(act.at()),
                named.actor() == null ? say("system") : named.actor(),
                words.startsWith("audit.act.") ? act.act() : words,
                act.reason() == null ? "" : act.reason());
    }

    private byte[] bytes(List<AuditEntry> chain) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(chain.stream().map(DecisionDossier::link).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> link(AuditEntry entry) {
        ActRecorded act = entry.act();
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("seq", entry.seq());
        link.put("at", act.at().toString());
        link.put("act", act.act());
        link.put("actorId", act.actorId());
        link.put("actingForPositionId", act.actingForPositionId());
        link.put("reason", act.reason());
        link.put("details", act.details());
        link.put("prevHash", entry.prevHash());
        link.put("hash", entry.hash());
        return link;
    }

    private String say(String key) {
        return messages.text("audit.dossier." + key, List.of());
    }
}
