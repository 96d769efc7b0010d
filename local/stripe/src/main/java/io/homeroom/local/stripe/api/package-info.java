/** The operations of the API, by path. */
@NullMarked
package io.homeroom.local.stripe.api;

import org.jspecify.annotations.NullMarked;
