package trinhky.document.application.form;

/** Lengths on paper. */
final class Millimetres {

    private static final float POINTS = 72 / 25.4f;

    private Millimetres() {}

    static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }

    static double of(float points) {
        return points / POINTS;
    }

    /** Whether the length is what is asked for, half a millimetre more or less. */
    static boolean between(float points, double least, double most) {
        double length = of(points);
        return length >= least - 0.5 && length <= most + 0.5;
    }
}
