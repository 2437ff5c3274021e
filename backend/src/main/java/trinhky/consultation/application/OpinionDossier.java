package trinhky.consultation.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.InvitationState;
import trinhky.document.DossierFile;
import trinhky.document.DossierPart;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;

/** The table of opinions of each round, with what was accepted or explained, for the dossier of its subject. */
@Component
class OpinionDossier implements DossierPart {

    private static final int[] WIDTHS = {4, 14, 8, 9, 9, 21, 8, 16, 11};

    private final Dossiers dossiers;
    private final OpinionTables tables;
    private final RoundUnits units;
    private final OpinionLines lines;
    private final TablePrint print;

    OpinionDossier(Dossiers dossiers, OpinionTables tables, RoundUnits units, OpinionLines lines, TablePrint print) {
        this.dossiers = dossiers;
        this.tables = tables;
        this.units = units;
        this.lines = lines;
        this.print = print;
    }

    /** The rounds in their order. */
    @Override
    public List<DossierFile> of(String subjectType, String subjectId) {
        return dossiers.roundsOf(subjectType, subjectId).stream()
                .sorted(Comparator.comparingInt(ConsultationRound::ordinal))
                .map(this::file)
                .toList();
    }

    private DossierFile file(ConsultationRound round) {
        return new DossierFile(
                "y-kien/bang-tong-hop-lan-" + round.ordinal() + ".pdf",
                lines.title(),
                print.pdf(new PrintedTable(
                        lines.title(), List.of(round.subjectTitle()), columns(), linesOf(round), null)));
    }

    private List<PrintedTable.Column> columns() {
        List<String> heads = lines.heads();
        return IntStream.range(0, WIDTHS.length)
                .mapToObj(i -> new PrintedTable.Column(heads.get(i), WIDTHS[i]))
                .toList();
    }

    private List<List<String>> linesOf(ConsultationRound round) {
        List<ConsultedUnitView> silent = units.of(round.id()).stream()
                .filter(unit -> unit.state() != InvitationState.GIVEN)
                .map(RoundUnitView::unit)
                .toList();
        return lines.of(tables.ofRound(round.id()), silent, round.silencePolicy());
    }
}
