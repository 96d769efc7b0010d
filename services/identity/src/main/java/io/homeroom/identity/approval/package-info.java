/**
 * What a superadmin does not do alone, as it cannot be undone or makes others powerful.
 *
 * <p>An <em>act</em> is <em>requested</em> by one superadmin and <em>approved</em> or
 * <em>rejected</em> by another, neither of whom it is about. The requester can <em>withdraw</em>
 * it; left alone it <em>expires</em>. An act is done in the transaction that approves it, or not at
 * all.
 */
@ApplicationModule(displayName = "Approval")
@NullMarked
package io.homeroom.identity.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
