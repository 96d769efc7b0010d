/** The index as Lucene keeps it, within this process. */
@NullMarked
package io.homeroom.marketplace.search.lucene;

import org.jspecify.annotations.NullMarked;
