/** What Stripe tells, as fast as it may tell it. */
@NullMarked
package io.homeroom.bench.payments;

import org.jspecify.annotations.NullMarked;
