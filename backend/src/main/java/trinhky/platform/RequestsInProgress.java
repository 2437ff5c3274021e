package trinhky.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests being answered on this node, so that background work can give way to them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestsInProgress extends OncePerRequestFilter {
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

    /** Waits until the next moment in which nobody waits for an answer, at most this long; returns at once when nobody does. */
    void awaitNone(Duration patience) throws InterruptedException {
        synchronized (change) {
            if (inProgress > 0) {
                change.wait(patience.toMillis());
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
