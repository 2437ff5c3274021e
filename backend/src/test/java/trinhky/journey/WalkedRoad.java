package trinhky.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the demo after plan 244 has gone its whole road; walked once for all of them. */
final class WalkedRoad implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Walk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Walk.class, key -> new Walk());
    }

    /** The demo and the road through it. */
    static final class Walk implements AutoCloseable {
        private final Demo demo = new Demo("plan-244");
        private final Road road = new Road(demo);
        private Throwable stumble;
        private boolean walked;

        /** Walks when nobody has yet; a road that ended early ends all tests on it. */
        synchronized Road road() {
            if (!walked) {
                walked = true;
                walk();
            }
            if (stumble != null) {
                throw new AssertionError("The road ended early: " + stumble.getMessage(), stumble);
            }
            return road;
        }

        Demo demo() {
            return demo;
        }

        @SuppressWarnings("IllegalCatch")
        private void walk() {
            try {
                road.walk();
            } catch (RuntimeException | AssertionError early) {
                stumble = early;
                demo.photographs();
            }
        }

        @Override
        public void close() {
            demo.close();
        }
    }
}
