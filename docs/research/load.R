# Reads what participants saved for a study: .zip archives of tables, or folders they were unpacked to.
#
#   Rscript load.R study-P-17.zip study-P-18.zip ...
#
# Needs R 4.0 or later and nothing else. In a session: source("load.R"); tables <- load_study("study-P-17.zip"), a list of data frames.
# A cell is NA where there is nothing.

every <- c("participant", "encounter", "vignette", "vignette_hash", "model", "locale")

columns <- list(
  encounters = c(every, "replayed", "not_replayed", "hidden", "decisions", "rewinds", "last_ms", "ending", "ending_from"),
  decisions = c(every,
    "decision", "position", "stands", "at_ms", "choice", "replayed", "offered", "move", "heard_as", "contact",
    "channel", "alone", "band_before", "trust_before", "rapport_before", "clarity_before",
    "self_determination_before", "strain_before", "band_after", "trust_after", "rapport_after", "clarity_after",
    "self_determination_after", "strain_after", "rupture_after", "ending"
  ),
  reasons = c(every,
    "decision", "n", "came_with", "value", "by", "from", "to", "rule", "move", "promise", "secret", "context",
    "adjusted"
  ),
  promises = c(every, "promise", "size", "due", "feasible", "status", "successor", "made_at", "settled_at", "trust"),
  reflections = c(every, "part", "after", "at_ms", "text")
)

# Given only where somebody agreed to that as well.
own_words <- "reflections"

classes <- c("text" = "character", "whole" = "numeric", "number" = "numeric", "true/false" = "logical")

# As UTF-8, whatever the session's locale: turned into that one's letters, some would be lost, and in a C locale all that are not ASCII.
read_table <- function(file, ...) {
  bytes <- readBin(file, "raw", file.size(file))
  if (identical(bytes[1:3], as.raw(c(0xef, 0xbb, 0xbf)))) bytes <- bytes[-(1:3)]
  text <- rawToChar(bytes)
  Encoding(text) <- "UTF-8"
  read.csv(text = text, encoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE, ...)
}

# All tables of one participant, checked: the columns are those above, and every row names its text and its rules.
load_study <- function(path) {
  folder <- path
  if (!dir.exists(path)) {
    folder <- tempfile("study")
    on.exit(unlink(folder, recursive = TRUE))
    unzip(path, exdir = folder)
  }
  codebook <- read_table(file.path(folder, "codebook.csv"))
  tables <- list()
  for (name in names(columns)) {
    file <- file.path(folder, paste0(name, ".csv"))
    if (!file.exists(file)) {
      if (name == own_words) next
      stop(path, ": there is no table ", name)
    }
    explained <- codebook[codebook$table == name, ]
    if (!identical(explained$column, columns[[name]])) stop(path, ": ", name, " has other columns than this reads")
    kinds <- setNames(unname(classes[explained$kind]), explained$column)
    table <- read_table(file, colClasses = kinds, na.strings = "")
    if (!identical(names(table), columns[[name]])) stop(path, ": ", name, " has other columns than its codebook")
    if (anyNA(table$vignette_hash) || anyNA(table$model)) stop(path, ": a row of ", name, " does not say with which text or rules it was played")
    tables[[name]] <- table
  }
  tables
}

# The tables of several participants, one beneath the other.
load_studies <- function(paths) {
  all <- lapply(paths, load_study)
  tables <- lapply(names(columns), function(name) do.call(rbind, lapply(all, `[[`, name)))
  setNames(tables, names(columns))
}

if (sys.nframe() == 0) {
  tables <- load_studies(commandArgs(trailingOnly = TRUE))
  for (name in names(tables)) cat(name, ": ", NROW(tables[[name]]), "\n", sep = "")
  # An example: what each move did to trust, on average, where it could be played again.
  told <- tables$decisions[tables$decisions$replayed == "yes", ]
  told$trust_by <- told$trust_after - told$trust_before
  if (NROW(told) > 0) print(aggregate(trust_by ~ vignette + heard_as, data = told, FUN = mean))
}
