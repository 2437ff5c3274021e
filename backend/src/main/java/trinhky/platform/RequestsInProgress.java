package trinhky.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import trinhky.shared.GiveWay;

/** Counts the requests being answered on this node, so that background work can give way to them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestsInProgress extends OncePerRequestFilter implements GiveWay {
    /** Opening 26,000 reports takes two minutes at worst when people never stop asking. */
    private static final long PATIENCE_MILLIS = 10;

    private final Object change = new Object();
    private int inProgress;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        begun();
        try {
            chain.doFilter(request, response);
        } finally {
            ended();
        }
    }

    @Override
    public void toPeople() {
        synchronized (change) {
            if (inProgress == 0) {
                return;
            }
            try {
                change.wait(PATIENCE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    int inProgress() {
        synchronized (change) {
            return inProgress;
        }
    }

    private void begun() {
        synchronized (change) {
            inProgress++;
        }
    }

    private void ended() {
        synchronized (change) {
            inProgress--;
            if (inProgress == 0) {
                change.notifyAll();
            }
        }
    }
}
