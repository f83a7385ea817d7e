// Reads files with programs that CaseTracker's authors did not write, and prints what they found as one JSON object.
// node read-back.mjs FOLDER-OF-PACKAGES KIND=FILE…
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [folder, ...jobs] = process.argv.slice(2)
const require = createRequire(join(folder, 'package.json'))

const readers = {
  ics(file) {
    const ical = require('ical.js').default ?? require('ical.js')
    const calendar = new ical.Component(ical.parse(readFileSync(file, 'utf8')))
    return {
      name: calendar.getFirstPropertyValue('x-wr-calname'),
      description: calendar.getFirstPropertyValue('description'),
      refresh: String(calendar.getFirstPropertyValue('refresh-interval')),
      source: calendar.getFirstPropertyValue('source'),
      revision: calendar.getFirstPropertyValue('x-casetracker-revision'),
      asOf: calendar.getFirstPropertyValue('x-casetracker-as-of'),
      permalink: calendar.getFirstPropertyValue('x-casetracker-permalink'),
      events: calendar.getAllSubcomponents('vevent').map(component => {
        const event = new ical.Event(component)
        return {
          uid: event.uid, summary: event.summary, description: event.description, location: event.location, sequence: event.sequence,
          isDate: event.startDate.isDate, start: event.startDate.toString(), end: event.endDate.toString(),
          stamp: String(component.getFirstPropertyValue('dtstamp')), url: component.getFirstPropertyValue('url'), status: component.getFirstPropertyValue('status'),
          categories: component.getFirstProperty('categories').getValues(),
        }
      }),
    }
  },
  bib: file => references(file, '@bibtex/text'),
  ris: file => references(file, '@ris/file'),
  csl(file) {
    const items = JSON.parse(readFileSync(file, 'utf8'))
    const { Cite } = citation()
    // Nothing is guessed: a field of a wrong form is an error.
    const cite = new Cite(items, { forceType: '@csl/list+object', strict: true })
    return { items: cite.data, apa: cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }) }
  },
  async docx(file) {
    const mammoth = require('mammoth')
    const { value, messages } = await mammoth.convertToHtml({ path: file })
    return { html: value, messages: messages.map(one => `${one.type}: ${one.message}`) }
  },
  atom(file) {
    return require('feedsmith').parseAtomFeed(readFileSync(file, 'utf8'))
  },
  async jsonld(file) {
    const jsonld = require('jsonld')
    // The context of schema.org without asking schema.org for it: its terms are what it calls them, and these are addresses.
    const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' }, additionalType: { '@type': '@id' } }
    const documentLoader = async url => {
      if (url !== 'https://schema.org') throw new Error(`${url} is not to be asked for`)
      return { contextUrl: null, documentUrl: url, document: { '@context': context } }
    }
    return jsonld.flatten(JSON.parse(readFileSync(file, 'utf8')), null, { documentLoader, base: 'https://example.org/' })
  },
  // A JSON file and its schema: FILE,SCHEMA
  json(pair) {
    const [file, schema] = pair.split(',').map(path => JSON.parse(readFileSync(path, 'utf8')))
    const Ajv = require(schema.$schema?.includes('2020-12') ? 'ajv/dist/2020' : 'ajv')
    const ajv = new (Ajv.default ?? Ajv)({ allErrors: true, strict: false })
    const formats = require('ajv-formats')
    ;(formats.default ?? formats)(ajv)
    const validate = ajv.compile(schema)
    return { valid: validate(file), errors: validate.errors ?? [] }
  },
  async html(file) {
    const { HtmlValidate } = require('html-validate')
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'doctype-style': 'off' } })
    const report = await validator.validateString(readFileSync(file, 'utf8'))
    return report.results.flatMap(result => result.messages.map(one => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`))
  },
}

function citation() {
  const core = require('@citation-js/core')
  for (const plugin of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${plugin}`)
  return core
}

function references(file, forceType) {
  const { Cite } = citation()
  return new Cite(readFileSync(file, 'utf8'), { forceType }).data
}

const found = {}
for (const job of jobs) {
  const at = job.indexOf('=')
  const [kind, file] = [job.slice(0, at), job.slice(at + 1)]
  try {
    found[job] = await readers[kind](file)
  } catch (error) {
    found[job] = { error: String(error?.stack ?? error) }
  }
}

process.stdout.write(JSON.stringify(found))
