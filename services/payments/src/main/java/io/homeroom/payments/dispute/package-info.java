/** Payments that those who made them call none of theirs: taken back, and perhaps returned. */
@ApplicationModule(displayName = "Dispute")
@NullMarked
package io.homeroom.payments.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
