/** The pages on which people pay, or think better of it. */
@NullMarked
package io.homeroom.local.stripe.page;

import org.jspecify.annotations.NullMarked;
