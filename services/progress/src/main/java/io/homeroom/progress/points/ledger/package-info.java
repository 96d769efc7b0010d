/**
 * Points as double entries: between accounts of children, of their parents, and of what a family
 * has been given.
 */
@NullMarked
package io.homeroom.progress.points.ledger;

import org.jspecify.annotations.NullMarked;
