package trinhky.reporting.domain;

/**
 * What an officer typed into one cell. A field that is null stays as it was, an empty text empties it.
 *
 * @param cell the text form of its {@link CellKey}
 * @param version the version of the cell that the officer saw
 * @param entered value of an indicator, as typed
 * @param nil indicator: nothing to report
 * @param explanation indicator: why the value is unusual
 * @param percent assignment: how much is done
 * @param text assignment: result; statement: body
 */
public record CellEntry(
        String cell,
        int version,
        String entered,
        Boolean nil,
        String explanation,
        Integer percent,
        ProgressStatus status,
        String text) {
    /**
     * The cell.
     *
     * @throws trinhky.shared.DomainProblem {@code reporting.cell-unknown}
     */
    public CellKey key() {
        return CellKey.parse(cell);
    }
}
