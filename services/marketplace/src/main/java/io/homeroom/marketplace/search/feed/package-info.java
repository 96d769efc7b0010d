/** How an index comes to know what has changed in the store. */
@NullMarked
package io.homeroom.marketplace.search.feed;

import org.jspecify.annotations.NullMarked;
