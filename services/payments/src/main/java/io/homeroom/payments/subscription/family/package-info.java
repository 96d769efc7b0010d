/** Who subscribes: what the provider knows families as, and whose family it was. */
@NullMarked
package io.homeroom.payments.subscription.family;

import org.jspecify.annotations.NullMarked;
