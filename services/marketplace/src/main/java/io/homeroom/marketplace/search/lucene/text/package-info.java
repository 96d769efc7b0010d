/** How what is written becomes terms, field by field and language by language. */
@NullMarked
package io.homeroom.marketplace.search.lucene.text;

import org.jspecify.annotations.NullMarked;
