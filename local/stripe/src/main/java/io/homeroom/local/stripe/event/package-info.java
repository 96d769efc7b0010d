/** What is told by webhook, until it has been heard. */
@NullMarked
package io.homeroom.local.stripe.event;

import org.jspecify.annotations.NullMarked;
