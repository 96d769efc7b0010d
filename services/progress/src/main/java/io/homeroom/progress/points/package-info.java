/**
 * Points as a double-entry ledger, one account for each child.
 *
 * <p>An <em>entry</em> is something that happened, under a <em>reference</em> by which it happens
 * once; its <em>postings</em> move points between <em>accounts</em> and sum to zero. Points are
 * <em>earned</em> from what the family's store of points issues, <em>spent</em> back into it,
 * <em>transferred</em> to the parents, and any entry can be <em>reversed</em> once.
 */
@ApplicationModule(displayName = "Points")
@NullMarked
package io.homeroom.progress.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
