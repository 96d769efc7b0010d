/**
 * Turns facts into words: letters as text and HTML, notifications as title and message, in each
 * language of the suite.
 *
 * <p>The <em>wording</em> of a language is a file of sentences; the <em>layout</em> of a letter is
 * one for all languages. Whatever a person typed is escaped for where it ends up.
 */
@NullMarked
package io.homeroom.notification.template;

import org.jspecify.annotations.NullMarked;
