package trinhky.intake.application.file;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Watches what a page draws and keeps what may be the edge of a table's cell. */
@SuppressWarnings("PMD.AssignmentInOperand") // the arm of a switch is no operand
final class PdfPath {

    static final Set<String> OPERATORS =
            Set.of("m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> STROKE = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final float THICKEST = 3;
    private static final float SHORTEST = 4;

    private final PDFStreamEngine engine;
    private final PdfPaper paper;
    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<List<Point2D.Float>> figures = new ArrayList<>();
    private boolean curved;

    PdfPath(PDFStreamEngine engine, PdfPaper paper) {
        this.engine = engine;
        this.paper = paper;
    }

    /** A page with more lines than a table can have is a drawing: it has none. */
    List<PdfRuling> rulings() {
        return rulings.size() > Limits.RULINGS ? List.of() : rulings;
    }

    void end() {
        figures.clear();
    }

    OperatorProcessor operator(String name) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                draw(name, numbers(operands));
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private void draw(String name, float[] at) {
        switch (name) {
            case "m" -> begin(at);
            case "l" -> line(at);
            case "re" -> rectangle(at);
            case "h" -> close();
            case "c", "v", "y" -> curved = true;
            default -> paint(name);
        }
    }

    private void begin(float[] at) {
        if (at.length >= 2 && figures.size() <= Limits.RULINGS) {
            figures.add(new ArrayList<>(List.of(place(at[0], at[1]))));
        }
    }

    private void line(float[] at) {
        boolean open = !figures.isEmpty() && figures.get(figures.size() - 1).size() <= Limits.RULINGS;
        if (at.length >= 2 && open) {
            figures.get(figures.size() - 1).add(place(at[0], at[1]));
        }
    }

    private void rectangle(float[] at) {
        if (at.length >= 4) {
            begin(at);
            line(new float[] {at[0] + at[2], at[1]});
            line(new float[] {at[0] + at[2], at[1] + at[3]});
            line(new float[] {at[0], at[1] + at[3]});
            close();
        }
    }

    private void close() {
        if (!figures.isEmpty()) {
            List<Point2D.Float> figure = figures.get(figures.size() - 1);
            figure.add(figure.get(0));
        }
    }

    private void paint(String name) {
        if (!name.equals("n") && !curved) {
            figures.forEach(figure -> keep(figure, STROKE.contains(name)));
        }
        figures.clear();
        curved = false;
    }

    /** A thin figure is a line, whichever way it is painted; a wide one has edges only where they are drawn. */
    private void keep(List<Point2D.Float> figure, boolean stroked) {
        float left = (float) figure.stream().mapToDouble(point -> point.x).min().orElse(0);
        float right =
                (float) figure.stream().mapToDouble(point -> point.x).max().orElse(0);
        float top = (float) figure.stream().mapToDouble(point -> point.y).min().orElse(0);
        float bottom =
                (float) figure.stream().mapToDouble(point -> point.y).max().orElse(0);
        if (right - left <= THICKEST || bottom - top <= THICKEST) {
            segment(left, top, right, bottom);
        } else if (stroked) {
            for (int at = 1; at < figure.size(); at++) {
                Point2D.Float one = figure.get(at - 1);
                Point2D.Float other = figure.get(at);
                segment(
                        Math.min(one.x, other.x),
                        Math.min(one.y, other.y),
                        Math.max(one.x, other.x),
                        Math.max(one.y, other.y));
            }
        }
    }

    private void segment(float left, float top, float right, float bottom) {
        float width = right - left;
        float height = bottom - top;
        if (rulings.size() > Limits.RULINGS) {
            return;
        }
        if (width <= THICKEST && height >= SHORTEST) {
            rulings.add(new PdfRuling(true, (left + right) / 2, top, bottom));
        } else if (height <= THICKEST && width >= SHORTEST) {
            rulings.add(new PdfRuling(false, (top + bottom) / 2, left, right));
        }
    }

    private Point2D.Float place(float x, float y) {
        return paper.seen(engine.transformedPoint(x, y));
    }
}
