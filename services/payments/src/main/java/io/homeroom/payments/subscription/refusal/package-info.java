/** Why somebody cannot subscribe, or do something about what is subscribed to. */
@NullMarked
package io.homeroom.payments.subscription.refusal;

import org.jspecify.annotations.NullMarked;
