/** What families want of subscriptions: a <em>wish</em> is kept until the provider knows of it. */
@NullMarked
package io.homeroom.payments.subscription.wish;

import org.jspecify.annotations.NullMarked;
