/** What the account holds, in a file that only grows. */
@NullMarked
package io.homeroom.local.stripe.store;

import org.jspecify.annotations.NullMarked;
