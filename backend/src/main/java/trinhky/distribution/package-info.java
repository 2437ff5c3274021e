/** Document numbers, the outgoing register, recipients, deliveries and receipts. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "identity", "calendar", "document", "task", "workflow"})
package trinhky.distribution;
